using Cacao.Execution.Cost;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Operations;

/// <summary>
/// An operation compiled for one setting of its <c>@skip</c> and <c>@include</c> conditions. Shared by requests; selection sets are added
/// as object types are met.
/// </summary>
internal sealed class Operation
{
    private SelectionSet[] _selectionSets = new SelectionSet[8];
    private int _selectionSetCount;
    private int _selectionCount;

    public Operation(OperationCompiler compiler, OperationDefinition definition, ObjectType rootType)
    {
        Compiler = compiler;
        Definition = definition;
        RootType = rootType;
        Costs = new OperationCosts(this);
        lock (Sync)
        {
            RootSelectionSet = compiler.CompileRoot(this);
        }
    }

    public Lock Sync { get; } = new();

    public OperationCompiler Compiler { get; }

    public OperationDefinition Definition { get; }

    public ObjectType RootType { get; }

    public OperationCosts Costs { get; }

    public SelectionSet RootSelectionSet { get; }

    /// <summary>True when parts of the answer may come later.</summary>
    public bool IsIncremental => Compiler.IsIncremental;

    public OperationType Type => Definition.Syntax.Operation;

    /// <summary>How many selections were numbered so far.</summary>
    public int SelectionCount => Volatile.Read(ref _selectionCount);

    public SelectionSet GetSelectionSet(int id) => Volatile.Read(ref _selectionSets)[id];

    /// <summary>Called under <see cref="Sync"/>.</summary>
    public int NextSelectionId() => _selectionCount++;

    /// <summary>Called under <see cref="Sync"/>.</summary>
    public SelectionSet AddSelectionSet(ObjectType type, Selection[] selections, DeferredSelections? deferred = null)
    {
        var set = new SelectionSet(_selectionSetCount, type, selections, deferred);
        if (_selectionSetCount == _selectionSets.Length)
        {
            var larger = new SelectionSet[_selectionSets.Length * 2];
            Array.Copy(_selectionSets, larger, _selectionSets.Length);
            larger[_selectionSetCount] = set;
            Volatile.Write(ref _selectionSets, larger);
        }
        else
        {
            _selectionSets[_selectionSetCount] = set;
        }

        _selectionSetCount++;
        return set;
    }
}
