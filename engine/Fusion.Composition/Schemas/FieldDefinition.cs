using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>A field of an object or interface type.</summary>
internal sealed class FieldDefinition(ComplexTypeDefinition declaringType, string name, TypeNode type) : SchemaMember(name)
{
    public ComplexTypeDefinition DeclaringType { get; } = declaringType;

    public TypeNode Type { get; set; } = type;

    public List<InputValueDefinition> Arguments { get; } = [];

    public string Coordinate => $"{DeclaringType.Name}.{Name}";

    public InputValueDefinition? Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }

    public string CoordinateOf(InputValueDefinition argument) => $"{Coordinate}({argument.Name}:)";
}
