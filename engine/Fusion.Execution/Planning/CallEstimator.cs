namespace Cacao.Fusion.Execution;

/// <summary>Estimates how many further source schemas must be asked for what stands below a field once one source gave the field.</summary>
internal sealed class CallEstimator(CompositeSchema schema)
{
    private readonly Dictionary<(int Object, int Source), int> _known = [];

    public int Estimate(ResponseObject? target, int source)
    {
        if (target is null)
        {
            return 0;
        }

        if (_known.TryGetValue((target.Id, source), out var cost))
        {
            return cost;
        }

        // Hidden fields come later and change little: what is known once stays.
        _known[(target.Id, source)] = 0;
        var possible = target.DeclaredType.PossibleTypesBySource[source];
        List<List<int>>? missing = null;
        foreach (var field in target.Fields)
        {
            if (field.Kind != ResponseFieldKind.Data)
            {
                continue;
            }

            foreach (var type in field.Types.Intersect(possible).Indexes())
            {
                var sources = schema.ObjectTypes[type].Fields[field.Name].Sources;
                if (sources.TryGetValue(source, out var own) && !own.IsPartial && own.Requirement is null)
                {
                    cost += Estimate(field.Child, source);
                }
                else
                {
                    var others = new List<int>();
                    foreach (var (other, info) in sources)
                    {
                        if (!info.IsPartial)
                        {
                            others.Add(other);
                        }
                    }

                    (missing ??= []).Add(others);
                }

                // One type speaks for all: the estimate only ranks sources.
                break;
            }
        }

        cost += missing is null ? 0 : CountSources(missing);
        _known[(target.Id, source)] = cost;
        return cost;
    }

    private static int CountSources(List<List<int>> missing)
    {
        var chosen = new HashSet<int>();
        foreach (var sources in missing)
        {
            if (sources.Count == 1)
            {
                chosen.Add(sources[0]);
            }
        }

        foreach (var sources in missing)
        {
            if (sources.Count > 0 && !sources.Exists(chosen.Contains))
            {
                chosen.Add(sources[0]);
            }
        }

        return chosen.Count;
    }
}
