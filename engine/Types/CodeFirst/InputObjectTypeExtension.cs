namespace Cacao.Types;

/// <summary>Adds to the input object that <see cref="Configure"/> names.</summary>
public class InputObjectTypeExtension : ITypeDefinition
{
    private readonly Action<IInputObjectTypeDescriptor>? _configure;

    protected InputObjectTypeExtension()
    {
    }

    public InputObjectTypeExtension(Action<IInputObjectTypeDescriptor> configure)
    {
        _configure = configure;
    }

    TypeConfiguration ITypeDefinition.Define(TypeDefinitions definitions)
    {
        var configuration = new InputObjectTypeConfiguration { Name = MemberNames.ToTypeName(GetType()), IsExtension = true };
        Configure(new InputObjectTypeDescriptor(configuration));
        return configuration;
    }

    /// <summary>Describes what is added.</summary>
    protected virtual void Configure(IInputObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);
}
