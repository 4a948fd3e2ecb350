using Cacao.Execution.Operations;
using Path = Cacao.Types.Path;

namespace Cacao.Execution.Processing;

/// <summary>The fragments that began at an object, and those around it.</summary>
internal sealed class DeferMap
{
    private readonly DeferMap? _outer;
    private readonly DeferUsage[] _usages;
    private readonly DeferredFragment[] _fragments;

    public DeferMap(DeferMap? outer, DeferUsage[] usages, Path path)
    {
        _outer = outer;
        _usages = usages;
        _fragments = new DeferredFragment[usages.Length];
        for (var i = 0; i < usages.Length; i++)
        {
            // Outer defers come first, so that the fragment around is there.
            var parent = usages[i].Parent is { } outerUsage ? Find(outerUsage) : null;
            _fragments[i] = new DeferredFragment(path, usages[i].Label, parent);
        }
    }

    public DeferredFragment[] Find(DeferUsage[] usages)
    {
        var found = new DeferredFragment[usages.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Find(usages[i])
                ?? throw new InvalidOperationException("A deferred field has no fragment around it.");
        }

        return found;
    }

    private DeferredFragment? Find(DeferUsage usage)
    {
        for (var map = this; map is not null; map = map._outer)
        {
            var index = Array.IndexOf(map._usages, usage);
            if (index >= 0)
            {
                return map._fragments[index];
            }
        }

        return null;
    }
}
