using Cacao.Language;

namespace Cacao.Types;

/// <summary>An enum type.</summary>
public sealed class EnumTypeConfiguration : TypeConfiguration
{
    public List<EnumValueConfiguration> Values { get; } = [];
}
