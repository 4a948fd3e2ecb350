namespace Cacao.Types;

/// <summary>Has the gateway give an argument data of other source schemas (Composite Schemas, <c>@require</c>).</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RequireAttribute(string? field = null) : Attribute
{
    /// <summary>A field selection map; null takes the argument's name.</summary>
    public string? Field { get; } = field;
}
