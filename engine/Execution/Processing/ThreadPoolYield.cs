using System.Runtime.CompilerServices;

namespace Cacao.Execution.Processing;

/// <summary>
/// Goes on after what the thread pool has to do already. <c>Task.Yield</c> would come back first: a worker takes its newest work before
/// its oldest.
/// </summary>
internal readonly struct ThreadPoolYield : ICriticalNotifyCompletion
{
    private static readonly Action<Action> s_invoke = static continuation => continuation();

    public bool IsCompleted => false;

    public ThreadPoolYield GetAwaiter() => this;

    public void GetResult()
    {
    }

    public void OnCompleted(Action continuation) => ThreadPool.QueueUserWorkItem(s_invoke, continuation, preferLocal: false);

    public void UnsafeOnCompleted(Action continuation) => ThreadPool.UnsafeQueueUserWorkItem(s_invoke, continuation, preferLocal: false);
}
