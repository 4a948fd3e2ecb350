using System.ComponentModel;

namespace Cacao.Types;

/// <summary>What descriptors of types have in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TypeDescriptor<TDescriptor, TConfiguration>(TConfiguration configuration) : DirectiveTargetDescriptor<TDescriptor>(configuration.Directives), IDescriptor<TDescriptor>
    where TDescriptor : class, IDescriptor<TDescriptor>
    where TConfiguration : TypeConfiguration
{
    protected TConfiguration Configuration { get; } = configuration;

    public TDescriptor Name(string name)
    {
        Configuration.Name = name;
        Configuration.IsNamed = true;
        return Self;
    }

    public TDescriptor Description(string? description)
    {
        Configuration.Description = description;
        return Self;
    }
}
