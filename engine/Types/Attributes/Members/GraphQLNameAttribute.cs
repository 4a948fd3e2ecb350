namespace Cacao.Types;

/// <summary>Gives a type, field, argument or enum value its GraphQL name.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
