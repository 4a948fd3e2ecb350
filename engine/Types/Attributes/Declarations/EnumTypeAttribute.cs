namespace Cacao.Types;

/// <summary>Names the GraphQL type of an enum.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class EnumTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; set; } = name;
}
