namespace Cacao.Fusion.Execution;

/// <summary>
/// The shape of objects at one place of the response: every field of every object type that can stand there. A row of the result has one
/// slot for each.
/// </summary>
internal sealed class ResponseObject(int id, CompositeType declaredType, IndexSet possibleTypes, ResponseField? parent)
{
    private readonly Dictionary<string, List<ResponseField>> _byResponseName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ResponseField>> _byName = new(StringComparer.Ordinal);

    public int Id { get; } = id;

    public CompositeType DeclaredType { get; } = declaredType;

    public IndexSet PossibleTypes { get; } = possibleTypes;

    public ResponseField? ParentField { get; } = parent;

    /// <summary>By slot.</summary>
    public List<ResponseField> Fields { get; } = [];

    /// <summary>The fields of an object type in the order of the response; by index of the type.</summary>
    public Dictionary<int, List<ResponseField>> OrderedFields { get; } = [];

    /// <summary>
    /// For object types whose fields come in an order that conditions decide on: every selection, in order. By index of the type.
    /// </summary>
    public Dictionary<int, (ResponseField Field, Condition? Condition)[]> Orders { get; } = [];

    /// <summary>The object type of every row, when there is only one; else -1.</summary>
    public int OnlyType { get; set; } = -1;

    /// <summary>Response order by index of the object type, made when planning is done.</summary>
    public ResponseField[]?[] FieldsByType { get; private set; } = [];

    public void Add(ResponseField field)
    {
        Fields.Add(field);
        Add(_byResponseName, field.ResponseName, field);
        Add(_byName, field.Name, field);
    }

    public IReadOnlyList<ResponseField> WithResponseName(string responseName)
        => _byResponseName.TryGetValue(responseName, out var fields) ? fields : [];

    /// <summary>The selections of one field of the schema.</summary>
    public IReadOnlyList<ResponseField> WithName(string name) => _byName.TryGetValue(name, out var fields) ? fields : [];

    private static void Add(Dictionary<string, List<ResponseField>> index, string key, ResponseField field)
    {
        if (!index.TryGetValue(key, out var fields))
        {
            index.Add(key, fields = []);
        }

        fields.Add(field);
    }

    public void Freeze()
    {
        var highest = -1;
        foreach (var type in OrderedFields.Keys)
        {
            highest = Math.Max(highest, type);
        }

        FieldsByType = new ResponseField[highest + 1][];
        foreach (var (type, fields) in OrderedFields)
        {
            FieldsByType[type] = [.. fields];
        }
    }
}
