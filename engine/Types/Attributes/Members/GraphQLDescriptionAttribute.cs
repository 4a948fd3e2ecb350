namespace Cacao.Types;

/// <summary>Gives a type, field, argument or enum value its description, in place of the XML comment.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    public string Description { get; } = description;
}
