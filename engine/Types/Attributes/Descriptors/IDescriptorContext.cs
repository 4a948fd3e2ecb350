namespace Cacao.Types;

/// <summary>What attributes may ask of the schema that is being built.</summary>
public interface IDescriptorContext
{
    IServiceProvider Services { get; }

    /// <summary>State that attributes of one schema share.</summary>
    IDictionary<string, object?> ContextData { get; }
}
