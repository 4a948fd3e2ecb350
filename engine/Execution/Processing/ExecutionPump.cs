namespace Cacao.Execution.Processing;

/// <summary>
/// The queue of one request. Operations of a variable batch share it, so that one fetch of a data loader serves all of them. Everything
/// that touches results runs on it, one piece at a time.
/// </summary>
internal sealed class ExecutionPump(ExecutionCancellation cancellation) : IBatchScheduler
{
    // How often the pump lets the thread pool run resolvers that may still add keys to a batch before it is fetched.
    private const int MaxBatchYields = 16;

    private readonly Lock _queueSync = new();
    private readonly PumpSignal _signal = new();
    private readonly Queue<PendingWork> _completed = new();
    private readonly List<PendingBatch> _batches = [];
    private readonly List<Task> _disposals = [];
    private List<Batch> _scheduled = [];
    private List<Batch> _dispatching = [];
    private int _pumpThread;
    private bool _isScheduledOutside;

    public ExecutionCancellation Cancellation { get; } = cancellation;

    /// <summary>What was started and has not come back. Counted by the pump alone.</summary>
    public int Pending { get; set; }

    /// <summary>What comes in parts: the pump stops where it would wait while a part is ready.</summary>
    public IncrementalDelivery? Delivery { get; set; }

    public bool HasWork => Pending > 0 || _batches.Count > 0 || _completed.Count > 0 || _scheduled.Count > 0;

    /// <summary>Hands finished work to the pump; from any thread.</summary>
    public void Enqueue(PendingWork work)
    {
        lock (_queueSync)
        {
            _completed.Enqueue(work);
        }

        _signal.Set();
    }

    /// <summary>Takes a data loader's batch; from any thread.</summary>
    public void Schedule(Batch batch)
    {
        lock (_queueSync)
        {
            _scheduled.Add(batch);
            _isScheduledOutside |= Environment.CurrentManagedThreadId != _pumpThread;
        }

        _signal.Set();
    }

    /// <summary>Adds an object to the batch of a selection's batch resolver.</summary>
    public void AddToBatch(OperationExecution execution, ResolverContext context)
    {
        foreach (var batch in _batches)
        {
            if (ReferenceEquals(batch.Selection, context.Selection) && batch.BelongsTo(execution))
            {
                batch.Add(context);
                return;
            }
        }

        var opened = new PendingBatch(execution, context.Selection);
        opened.Add(context);
        _batches.Add(opened);
    }

    /// <summary>Keeps what must be done before the request is answered.</summary>
    public void AddDisposal(Task disposal) => _disposals.Add(disposal);

    public Task DisposalsAsync() => _disposals.Count == 0 ? Task.CompletedTask : Task.WhenAll(_disposals);

    /// <summary>Runs until nothing is waited for.</summary>
    public async ValueTask RunAsync()
    {
        Cancellation.OnCancelled(_signal);
        while (true)
        {
            _pumpThread = Environment.CurrentManagedThreadId;
            Drain();
            if (Cancellation.IsCancellationRequested && await StopAsync().ConfigureAwait(false))
            {
                return;
            }

            if (_batches.Count > 0)
            {
                StartBatches();
            }
            else if (await TakeScheduledAsync().ConfigureAwait(false))
            {
                _pumpThread = Environment.CurrentManagedThreadId;
                StartFetches();
            }
            else if (Pending == 0)
            {
                _pumpThread = 0;
                return;
            }
            else if (Delivery is { HasOutput: true })
            {
                _pumpThread = 0;
                return;
            }
            else
            {
                _pumpThread = 0;
                await _signal.WaitAsync().ConfigureAwait(false);
            }
        }
    }

    private void Drain()
    {
        while (true)
        {
            PendingWork? work;
            lock (_queueSync)
            {
                _completed.TryDequeue(out work);
            }

            if (work is null)
            {
                return;
            }

            work.Complete();
        }
    }

    private void StartBatches()
    {
        var batches = _batches.ToArray();
        _batches.Clear();
        foreach (var batch in batches)
        {
            batch.Start(batch.Selection.Field.BatchResolver!);
        }
    }

    /// <summary>
    /// Takes the batches to fetch now. Keys that came from resolvers on other threads announce more of their kind: as long as fewer keys
    /// wait than resolvers run, those get a chance to come first.
    /// </summary>
    private async ValueTask<bool> TakeScheduledAsync()
    {
        for (var i = 0; i < MaxBatchYields && AwaitsMoreKeys(); i++)
        {
            await new ThreadPoolYield();
            _pumpThread = Environment.CurrentManagedThreadId;
            Drain();
        }

        lock (_queueSync)
        {
            if (_scheduled.Count == 0)
            {
                return false;
            }

            (_scheduled, _dispatching) = (_dispatching, _scheduled);
            _isScheduledOutside = false;
        }

        return true;
    }

    private bool AwaitsMoreKeys()
    {
        lock (_queueSync)
        {
            if (!_isScheduledOutside)
            {
                return false;
            }

            var keys = 0;
            foreach (var batch in _scheduled)
            {
                keys += batch.Size;
            }

            return keys < Pending;
        }
    }

    private void StartFetches()
    {
        foreach (var batch in _dispatching)
        {
            new PendingFetch(this, batch).Start(Cancellation.Token);
        }

        _dispatching.Clear();
    }

    /// <summary>
    /// After a cancellation: lets resolvers end so that their scopes are not disposed under them, but not for long.
    /// </summary>
    private async ValueTask<bool> StopAsync()
    {
        using var grace = Cancellation.StartGrace(_signal);
        while (Pending > 0 && !grace.IsOver)
        {
            await _signal.WaitAsync().ConfigureAwait(false);
            Drain();
        }

        Cancellation.Throw();
        return true;
    }
}
