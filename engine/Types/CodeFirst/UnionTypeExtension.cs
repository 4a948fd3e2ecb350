namespace Cacao.Types;

/// <summary>Adds to the union that <see cref="Configure"/> names.</summary>
public class UnionTypeExtension : ITypeDefinition
{
    private readonly Action<IUnionTypeDescriptor>? _configure;

    protected UnionTypeExtension()
    {
    }

    public UnionTypeExtension(Action<IUnionTypeDescriptor> configure)
    {
        _configure = configure;
    }

    TypeConfiguration ITypeDefinition.Define(TypeDefinitions definitions)
    {
        var configuration = new UnionTypeConfiguration { Name = MemberNames.ToTypeName(GetType()), IsExtension = true };
        Configure(new UnionTypeDescriptor(configuration));
        return configuration;
    }

    /// <summary>Describes what is added.</summary>
    protected virtual void Configure(IUnionTypeDescriptor descriptor) => _configure?.Invoke(descriptor);
}
