using System.Collections.Immutable;
using Cacao.Execution.Operations;
using Cacao.Types;
using Path = Cacao.Types.Path;

namespace Cacao.Execution.Processing;

/// <summary>
/// The items of a list that come after it. They are executed side by side and given in their order; no more are taken from their source
/// than the client is likely to see soon.
/// </summary>
internal sealed class StreamNode(
    IncrementalDelivery delivery,
    Path path,
    Selection list,
    StreamUsage usage,
    IType elementType,
    IReadOnlyList<object?>? items,
    AsyncItems? source,
    int start) : IncrementalNode(path, usage.Label)
{
    private const int MaxOpenItems = 128;

    private readonly Queue<StreamItem> _open = new();
    private int _next = start;
    private IReadOnlyList<IError>? _failure;
    private bool _hasEnded;
    private bool _isReading;
    private bool _isFlushing;
    private bool _isParked;
    private int _unsent;

    public IncrementalDelivery Delivery { get; } = delivery;

    public AsyncItems? Source { get; } = source;

    /// <summary>What fields above set for those below.</summary>
    public IImmutableDictionary<string, object?>? ScopedState { get; set; }

    public void Start()
    {
        Fill();
        Flush();
    }

    /// <summary>Goes on after what was ready was sent.</summary>
    public void Resume()
    {
        _unsent = 0;
        if (_isParked)
        {
            _isParked = false;
            Start();
        }
    }

    /// <summary>Takes what the source gave, or why it gave nothing.</summary>
    public void OnRead(ValueTask<bool> task)
    {
        _isReading = false;
        if (!IsCompleted && Take(task))
        {
            Fill();
        }

        Flush();
    }

    /// <summary>Hands on the items that are done, from the first on.</summary>
    public void Flush()
    {
        // Starting an item may finish it, which comes back here.
        if (_isFlushing || IsCompleted)
        {
            return;
        }

        _isFlushing = true;
        while (_open.TryPeek(out var item) && item.IsFinished)
        {
            _open.Dequeue();
            if (item.HasFailed && (item.Execution!.IsHalted || (elementType.IsNonNull && item.Execution.PropagatesNulls)))
            {
                Delivery.Complete(this, item.Errors);
                break;
            }

            _unsent++;
            Delivery.AddItem(this, item);
        }

        _isFlushing = false;
        if (_hasEnded && _open.Count == 0 && !IsCompleted)
        {
            Delivery.Complete(this, _failure);
        }
    }

    private void Fill()
    {
        while (!IsCompleted && !_hasEnded && !_isReading)
        {
            if (_open.Count + _unsent >= MaxOpenItems)
            {
                // What was started is first executed and sent.
                _isParked = true;
                return;
            }

            if (items is not null)
            {
                TakeItem();
            }
            else if (!Read())
            {
                return;
            }
        }
    }

    private void TakeItem()
    {
        if (_next < items!.Count)
        {
            Add(items[_next]);
        }
        else
        {
            _hasEnded = true;
        }
    }

    private bool Read()
    {
        ValueTask<bool> task;
        try
        {
            task = Source!.MoveNextAsync();
        }
        catch (Exception exception)
        {
            task = ValueTask.FromException<bool>(exception);
        }

        if (task.IsCompleted)
        {
            return Take(task);
        }

        _isReading = true;
        new PendingRead(Delivery.Pump, this, task).Start();
        return false;
    }

    private bool Take(ValueTask<bool> task)
    {
        try
        {
            if (task.GetAwaiter().GetResult())
            {
                Add(Source!.Current);
                return true;
            }

            _hasEnded = true;
        }
        catch (Exception exception)
        {
            _failure = Delivery.ToErrors(list, Path, exception);
            _hasEnded = true;
        }

        return false;
    }

    private void Add(object? value)
    {
        var item = new StreamItem(this, usage.Items, elementType, Path.Append(_next++), value);
        _open.Enqueue(item);
        item.Start();
    }
}
