namespace Cacao.Types;

/// <summary>An object or interface type.</summary>
public class ObjectTypeConfiguration : TypeConfiguration
{
    public List<FieldConfiguration> Fields { get; } = [];

    public List<TypeReference> Interfaces { get; } = [];

    public Func<object, bool>? IsTypeOf { get; set; }
}
