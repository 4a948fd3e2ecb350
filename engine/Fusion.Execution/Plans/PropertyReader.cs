namespace Cacao.Fusion.Execution;

/// <summary>A property of a source's object, and the response fields it is the value of.</summary>
internal sealed class PropertyReader(byte[] key, string name, FieldReader[] fields)
{
    /// <summary>The name in UTF-8.</summary>
    public byte[] Key { get; } = key;

    public string Name { get; } = name;

    /// <summary>More than one where object types differ in what is selected below.</summary>
    public FieldReader[] Fields { get; } = fields;

    public FieldReader? For(int type)
    {
        foreach (var field in Fields)
        {
            if (field.Types is null || field.Types.Contains(type))
            {
                return field;
            }
        }

        return null;
    }
}
