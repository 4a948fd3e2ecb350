namespace Cacao.Execution.Operations;

/// <summary>What an object type's selections leave for later.</summary>
/// <param name="Usages">The defers that begin at this object.</param>
/// <param name="Groups">The fields that are not answered with the object, by what they wait for.</param>
internal sealed record DeferredSelections(DeferUsage[] Usages, DeferredGroup[] Groups);
