using Cacao.Language;

namespace Cacao.Types;

/// <summary>Describes a directive in <see cref="Configure"/>.</summary>
public class DirectiveType : ITypeSystemMember
{
    private readonly Action<IDirectiveTypeDescriptor>? _configure;

    protected DirectiveType()
    {
    }

    public DirectiveType(Action<IDirectiveTypeDescriptor> configure)
    {
        _configure = configure;
    }

    /// <summary>Describes the directive.</summary>
    protected virtual void Configure(IDirectiveTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    internal virtual DirectiveDefinitionNode Define()
    {
        var descriptor = new DirectiveTypeDescriptor(DirectiveNames.Of(GetType()));
        Configure(descriptor);
        return descriptor.Create();
    }
}
