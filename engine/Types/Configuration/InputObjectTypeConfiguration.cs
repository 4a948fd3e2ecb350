namespace Cacao.Types;

/// <summary>An input object type.</summary>
public sealed class InputObjectTypeConfiguration : TypeConfiguration
{
    public List<InputValueConfiguration> Fields { get; } = [];

    public bool IsOneOf { get; set; }

    /// <summary>See <see cref="InputObjectType.Factory"/>; values stand in the order of <see cref="Fields"/>.</summary>
    public Func<object?[], object>? Factory { get; set; }
}
