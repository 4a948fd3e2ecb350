namespace Cacao.Types;

/// <summary>An enum type.</summary>
public sealed class EnumTypeConfiguration : TypeConfiguration
{
    public List<EnumValueConfiguration> Values { get; } = [];

    /// <summary>True when values have other names than those that generated code writes.</summary>
    internal bool HasChangedValues { get; set; }
}
