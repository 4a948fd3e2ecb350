namespace Cacao.Data;

/// <summary>Marks a field that gives one item of its queryable (<c>[UseFirstOrDefault]</c>, <c>[UseSingleOrDefault]</c>).</summary>
public sealed class SingleItemFeature
{
    /// <summary>The .NET type of the items; null takes the elements' of the field's result.</summary>
    public Type? EntityType { get; init; }

    /// <value>Refuses a second item. Default: false.</value>
    public bool IsOnly { get; init; }
}
