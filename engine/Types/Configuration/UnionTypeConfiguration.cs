namespace Cacao.Types;

/// <summary>A union type.</summary>
public sealed class UnionTypeConfiguration : TypeConfiguration
{
    public List<TypeReference> Members { get; } = [];

    public Func<object, string?>? ResolveType { get; set; }
}
