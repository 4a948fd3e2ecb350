namespace Cacao.Types;

/// <summary>An interface type (specification section 3.7).</summary>
public class InterfaceType : ComplexType, ITypeDefinition
{
    private readonly Action<IInterfaceTypeDescriptor>? _configure;

    protected internal InterfaceType()
    {
    }

    public InterfaceType(Action<IInterfaceTypeDescriptor> configure)
    {
        _configure = configure;
    }

    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>Names the object type of a value; null when the runtime types of the possible types decide.</summary>
    public Func<object, string?>? ResolveType { get; internal set; }

    TypeConfiguration ITypeDefinition.Define(TypeDefinitions definitions) => Define(definitions);

    /// <summary>Describes the type, where a class derives from it.</summary>
    protected virtual void Configure(IInterfaceTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    private protected virtual TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = new InterfaceTypeConfiguration { Name = MemberNames.ToTypeName(GetType()) };
        Configure(new InterfaceTypeDescriptor(configuration, definitions.Services));
        return configuration;
    }
}
