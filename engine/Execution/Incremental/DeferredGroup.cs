namespace Cacao.Execution.Operations;

/// <summary>Fields of one object that wait for the same defers.</summary>
internal sealed record DeferredGroup(DeferUsage[] Usages, SelectionSet Selections);
