namespace Cacao.Types;

/// <summary>Adds to the enum that <see cref="Configure"/> names.</summary>
public class EnumTypeExtension : ITypeDefinition
{
    private readonly Action<IEnumTypeDescriptor>? _configure;

    protected EnumTypeExtension()
    {
    }

    public EnumTypeExtension(Action<IEnumTypeDescriptor> configure)
    {
        _configure = configure;
    }

    TypeConfiguration ITypeDefinition.Define(TypeDefinitions definitions)
    {
        var configuration = new EnumTypeConfiguration { Name = MemberNames.ToTypeName(GetType()), IsExtension = true };
        Configure(new EnumTypeDescriptor(configuration));
        return configuration;
    }

    /// <summary>Describes what is added.</summary>
    protected virtual void Configure(IEnumTypeDescriptor descriptor) => _configure?.Invoke(descriptor);
}
