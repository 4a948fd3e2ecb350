namespace Cacao.Types;

/// <summary>An interface type.</summary>
public sealed class InterfaceTypeConfiguration : ObjectTypeConfiguration
{
    public Func<object, string?>? ResolveType { get; set; }
}
