namespace Cacao.Types;

/// <summary>Maps a lookup's argument to a field of the entity (Composite Schemas, <c>@is</c>).</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class IsAttribute(string field) : Attribute
{
    /// <summary>A field selection map.</summary>
    public string Field { get; } = field;
}
