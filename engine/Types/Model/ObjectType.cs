namespace Cacao.Types;

/// <summary>
/// An object type (specification section 3.6). A class that derives from it describes one in <see cref="Configure"/>; the schema's own
/// type is made from that description.
/// </summary>
public class ObjectType : ComplexType, ITypeDefinition
{
    private readonly Action<IObjectTypeDescriptor>? _configure;

    protected internal ObjectType()
    {
    }

    public ObjectType(Action<IObjectTypeDescriptor> configure)
    {
        _configure = configure;
    }

    public override TypeKind Kind => TypeKind.Object;

    /// <summary>Decides whether a value of an abstract type is of this type; null when the runtime type alone decides.</summary>
    public Func<object, bool>? IsTypeOf { get; internal set; }

    TypeConfiguration ITypeDefinition.Define(TypeDefinitions definitions) => Define(definitions);

    /// <summary>Describes the type.</summary>
    protected virtual void Configure(IObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    private protected virtual TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = new ObjectTypeConfiguration { Name = MemberNames.ToTypeName(GetType()) };
        Configure(new ObjectTypeDescriptor(configuration, definitions.Services));
        return configuration;
    }
}
