namespace Cacao.Validation;

/// <summary>The fields of a selection set by response name, and the fragments it spreads, in order.</summary>
internal sealed class FieldMap
{
    public OrderedDictionary<string, List<FieldEntry>> Fields { get; } = new(StringComparer.Ordinal);

    public List<string> Fragments { get; } = [];

    public void Add(FieldEntry field)
    {
        if (!Fields.TryGetValue(field.ResponseName, out var fields))
        {
            Fields[field.ResponseName] = fields = [];
        }

        fields.Add(field);
    }

    public void Add(string fragment)
    {
        if (!Fragments.Contains(fragment))
        {
            Fragments.Add(fragment);
        }
    }
}
