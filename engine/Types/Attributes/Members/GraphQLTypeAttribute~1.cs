namespace Cacao.Types;

/// <summary>Gives a field or argument the GraphQL type <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T> : Attribute;
