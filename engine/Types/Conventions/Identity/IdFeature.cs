namespace Cacao.Types;

/// <summary>
/// Marks a field, argument or input field as a global identifier (<c>[ID]</c>, <c>[ID&lt;T&gt;]</c>): its type becomes <c>ID</c>, results are
/// written as global ids and input is parsed back to the key.
/// </summary>
/// <param name="keyType">The .NET type of the key; the element's type when the value is a list.</param>
/// <param name="typeName">The GraphQL type that the id belongs to; null when <paramref name="nodeType"/> or the declaring type says.</param>
/// <param name="nodeType">The .NET type that the id belongs to.</param>
public sealed class IdFeature(Type keyType, string? typeName = null, Type? nodeType = null)
{
    public Type KeyType { get; } = keyType;

    public string? TypeName { get; } = typeName;

    public Type? NodeType { get; } = nodeType;
}
