namespace Cacao.Fusion.Composition;

/// <summary>An object or interface type.</summary>
internal abstract class ComplexTypeDefinition(string name) : TypeDefinition(name)
{
    public List<string> Interfaces { get; } = [];

    public List<FieldDefinition> Fields { get; } = [];

    public FieldDefinition? Field(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }
}
