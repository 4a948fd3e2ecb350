namespace Cacao.Types;

/// <summary>Adds to the interface that <see cref="Configure"/> names.</summary>
public class InterfaceTypeExtension : ITypeDefinition
{
    private readonly Action<IInterfaceTypeDescriptor>? _configure;

    protected InterfaceTypeExtension()
    {
    }

    public InterfaceTypeExtension(Action<IInterfaceTypeDescriptor> configure)
    {
        _configure = configure;
    }

    TypeConfiguration ITypeDefinition.Define(TypeDefinitions definitions)
    {
        var configuration = new InterfaceTypeConfiguration { Name = MemberNames.ToTypeName(GetType()), IsExtension = true };
        Configure(new InterfaceTypeDescriptor(configuration, definitions.Services));
        return configuration;
    }

    /// <summary>Describes what is added.</summary>
    protected virtual void Configure(IInterfaceTypeDescriptor descriptor) => _configure?.Invoke(descriptor);
}
