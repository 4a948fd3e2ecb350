namespace Cacao.Types;

/// <summary>Gives a field or argument its type in SDL, or by the .NET type that a GraphQL type is bound to.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute : Attribute
{
    public GraphQLTypeAttribute(string syntax)
    {
        Syntax = syntax;
    }

    public GraphQLTypeAttribute(Type type)
    {
        Type = type;
    }

    public string? Syntax { get; }

    public Type? Type { get; }
}
