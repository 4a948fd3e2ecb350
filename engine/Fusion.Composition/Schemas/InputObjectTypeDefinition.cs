namespace Cacao.Fusion.Composition;

internal sealed class InputObjectTypeDefinition(string name) : TypeDefinition(name)
{
    public override SchemaTypeKind Kind => SchemaTypeKind.InputObject;

    public List<InputValueDefinition> Fields { get; } = [];

    public InputValueDefinition? Field(string name)
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
