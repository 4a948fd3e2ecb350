using System.Runtime.ExceptionServices;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>Runs something where the stack is smaller than threads have it anywhere: on Alpine, a megabyte and a half. An overflow ends the process, which no test can catch.</summary>
internal static class SmallStack
{
    public static T Run<T>(Func<T> run, int kilobytes = 1280)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            kilobytes * 1024);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
