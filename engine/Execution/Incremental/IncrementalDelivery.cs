using System.Collections.Immutable;
using Cacao.Execution.Operations;
using Cacao.Types;
using Path = Cacao.Types.Path;

namespace Cacao.Execution.Processing;

/// <summary>
/// What is still to come of one response. A part is announced when the data it belongs to was given; only then are its fields executed.
/// </summary>
/// <remarks>
/// <code>
/// fragment ── announced when its parent is completed, completed when all its groups are finished
///   group  ── fields of one object that wait for the same fragments; given once, with the first of them that is completed
/// stream   ── items of a list, given in their order
/// </code>
/// 1. <see cref="Begin"/> takes what the initial result left for later and announces its parts.
/// 2. The pump runs until something can be said; <see cref="Take"/> gives it as the next payload.
/// 3. Finished groups complete their fragments, and those announce what waited for them.
/// </remarks>
internal sealed class IncrementalDelivery(OperationExecution root)
{
    private readonly List<IncrementalNode> _announced = [];
    private readonly List<IncrementalEntry> _entries = [];
    private readonly List<CompletedEntry> _completed = [];
    private readonly List<IncrementalNode> _open = [];
    private readonly HashSet<OperationExecution> _executions = [];
    private readonly HashSet<AsyncItems> _sources = [];
    private int _nextId;

    public ExecutionPump Pump => root.Pump;

    public bool HasOutput => _announced.Count > 0 || _entries.Count > 0 || _completed.Count > 0;

    public bool IsOpen => _open.Count > 0;

    /// <summary>Announces what the initial result left for later; false when nothing is left of it.</summary>
    public bool Begin()
    {
        Add(root.TakeRecords(), null);
        return IsOpen;
    }

    /// <summary>What can be said now.</summary>
    public IncrementalPayload Take()
    {
        var payload = new IncrementalPayload([.. _announced], [.. _entries], [.. _completed], IsOpen);
        _announced.Clear();
        _entries.Clear();
        _completed.Clear();
        return payload;
    }

    /// <summary>Goes on with streams that waited for the client.</summary>
    public void Resume()
    {
        foreach (var node in _open.ToArray())
        {
            (node as StreamNode)?.Resume();
        }
    }

    /// <summary>Ends whatever is open.</summary>
    public void Abort(IReadOnlyList<IError> errors)
    {
        foreach (var node in _open.ToArray())
        {
            Close(node, errors);
        }
    }

    public OperationExecution CreateExecution(
        Path path,
        IncrementalUnit unit,
        DeferMap? defers,
        IImmutableDictionary<string, object?>? scopedState)
    {
        var execution = new OperationExecution(root, path, unit, defers, scopedState);
        _executions.Add(execution);
        return execution;
    }

    /// <summary>Keeps a sequence until its stream is over.</summary>
    public void Keep(AsyncItems source) => _sources.Add(source);

    public void Release(OperationExecution execution)
    {
        if (execution.IsIdle && _executions.Remove(execution))
        {
            execution.Store.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var execution in _executions)
        {
            execution.Store.Dispose();
        }

        foreach (var source in _sources)
        {
            await source.DisposeAsync().ConfigureAwait(false);
        }

        _executions.Clear();
        _sources.Clear();
    }

    public void OnFinished(ExecutionGroup group)
    {
        if (group.HasFailed)
        {
            foreach (var fragment in group.Fragments)
            {
                fragment.Open.Remove(group);
                fragment.Errors ??= group.Errors;
                TryComplete(fragment);
            }

            StopWhenHalted(group);
            return;
        }

        foreach (var fragment in group.Fragments)
        {
            fragment.Open.Remove(group);
            fragment.Finished.Add(group);
        }

        Add(group.Execution!.TakeRecords(), group.Fragments);
        foreach (var fragment in group.Fragments)
        {
            TryComplete(fragment);
        }
    }

    public void AddItem(StreamNode stream, StreamItem item)
    {
        if (_entries.Count == 0 || !_entries[^1].IsStream || _entries[^1].Id != stream.Id)
        {
            _entries.Add(new IncrementalEntry(stream.Id!, null, 0, isStream: true));
        }

        _entries[^1].Units.Add(item);
        if (!item.HasFailed)
        {
            Add(item.Execution!.TakeRecords(), null);
        }
    }

    public void Complete(StreamNode stream, IReadOnlyList<IError>? errors)
    {
        Close(stream, errors);
        if (stream.Source is { } source && _sources.Remove(source))
        {
            Pump.AddDisposal(source.DisposeAsync().AsTask());
        }

        if (errors is not null && root.HaltsOnError)
        {
            Abort(errors);
        }
    }

    public IReadOnlyList<IError> ToErrors(Selection selection, Path path, Exception exception)
    {
        var execution = new OperationExecution(root, path, null, null, null);
        var errors = execution.ToErrors(selection, exception, ResultStore.Root);
        execution.Store.Dispose();
        return errors;
    }

    private void Add(IReadOnlyList<object> records, DeferredFragment[]? parents)
    {
        var roots = new List<IncrementalNode>();
        foreach (var record in records)
        {
            if (record is ExecutionGroup group)
            {
                AddGroup(group, roots);
                continue;
            }

            var stream = (StreamNode)record;
            if (parents is null)
            {
                roots.Add(stream);
                continue;
            }

            foreach (var parent in parents)
            {
                AddFragment(parent, roots);
                AddOnce(parent.Children, stream);
            }
        }

        Announce(roots);
    }

    private void AddGroup(ExecutionGroup group, List<IncrementalNode> roots)
    {
        foreach (var fragment in group.Fragments)
        {
            AddFragment(fragment, roots);
            fragment.Open.Add(group);
        }

        StartWhenAnnounced(group);
    }

    private static void AddFragment(DeferredFragment fragment, List<IncrementalNode> roots)
    {
        while (!fragment.IsPending && !fragment.IsCompleted)
        {
            if (fragment.Parent is not { } parent || parent.IsCompleted)
            {
                AddOnce(roots, fragment);
                return;
            }

            AddOnce(parent.Children, fragment);
            fragment = parent;
        }
    }

    /// <summary>Announces parts that have something to give; for one that has nothing, what waits for it.</summary>
    private void Announce(List<IncrementalNode> nodes)
    {
        var announced = new List<IncrementalNode>();
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            if (node.IsPending || node.IsCompleted)
            {
                continue;
            }

            if (node is DeferredFragment { HasContent: false })
            {
                node.IsCompleted = true;
                foreach (var child in node.Children)
                {
                    AddOnce(nodes, child);
                }

                continue;
            }

            node.Id = (_nextId++).ToString(System.Globalization.CultureInfo.InvariantCulture);
            node.IsPending = true;
            _open.Add(node);
            _announced.Add(node);
            announced.Add(node);
        }

        foreach (var node in announced)
        {
            StartNode(node);
        }
    }

    private void StartNode(IncrementalNode node)
    {
        if (node is StreamNode stream)
        {
            Pump.Pending++;
            Pump.Enqueue(new PendingStream(Pump, stream));
            return;
        }

        var fragment = (DeferredFragment)node;
        foreach (var group in fragment.Open)
        {
            StartWhenAnnounced(group);
        }

        TryComplete(fragment);
    }

    private void StartWhenAnnounced(ExecutionGroup group)
    {
        if (group.IsStarted || !Array.Exists(group.Fragments, static fragment => fragment.IsPending))
        {
            return;
        }

        group.IsStarted = true;
        Pump.Pending++;
        Pump.Enqueue(new PendingUnit(Pump, group));
    }

    private void TryComplete(DeferredFragment fragment)
    {
        if (!fragment.IsPending)
        {
            return;
        }

        if (fragment.Errors is { } errors)
        {
            Close(fragment, errors);
            return;
        }

        if (fragment.Open.Count > 0)
        {
            return;
        }

        foreach (var group in fragment.Finished)
        {
            if (!group.IsSent)
            {
                group.IsSent = true;
                AddEntry(fragment, group);
            }
        }

        Close(fragment, null);
        Announce([.. fragment.Children]);
    }

    /// <summary>Data goes to the nearest announced part around it, so that the path left to tell is shortest.</summary>
    private void AddEntry(DeferredFragment fragment, ExecutionGroup group)
    {
        var best = fragment;
        foreach (var other in group.Fragments)
        {
            if (other.IsPending && other.Path.Length > best.Path.Length)
            {
                best = other;
            }
        }

        var subPath = group.Path.Length > best.Path.Length ? group.Path : null;
        var entry = new IncrementalEntry(best.Id!, subPath, best.Path.Length, isStream: false);
        entry.Units.Add(group);
        _entries.Add(entry);
    }

    private void StopWhenHalted(ExecutionGroup group)
    {
        if (group.Execution!.IsHalted)
        {
            Abort(group.Errors);
        }
    }

    private void Close(IncrementalNode node, IReadOnlyList<IError>? errors)
    {
        node.IsPending = false;
        node.IsCompleted = true;
        _open.Remove(node);
        _completed.Add(new CompletedEntry(node.Id!, errors));
    }

    private static void AddOnce(List<IncrementalNode> nodes, IncrementalNode node)
    {
        if (!nodes.Contains(node))
        {
            nodes.Add(node);
        }
    }
}
