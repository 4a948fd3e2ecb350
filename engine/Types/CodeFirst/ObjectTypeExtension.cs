namespace Cacao.Types;

/// <summary>Adds to the object type that <see cref="Configure"/> names.</summary>
public class ObjectTypeExtension : ITypeDefinition
{
    private readonly Action<IObjectTypeDescriptor>? _configure;

    protected ObjectTypeExtension()
    {
    }

    public ObjectTypeExtension(Action<IObjectTypeDescriptor> configure)
    {
        _configure = configure;
    }

    TypeConfiguration ITypeDefinition.Define(TypeDefinitions definitions) => Define(definitions);

    /// <summary>Describes what is added.</summary>
    protected virtual void Configure(IObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    private protected virtual TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = new ObjectTypeConfiguration { Name = MemberNames.ToTypeName(GetType()), IsExtension = true };
        Configure(new ObjectTypeDescriptor(configuration, definitions.Services));
        return configuration;
    }
}
