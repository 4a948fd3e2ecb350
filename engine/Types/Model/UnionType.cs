namespace Cacao.Types;

/// <summary>A union type (specification section 3.8).</summary>
public class UnionType : NamedType, ITypeDefinition
{
    private readonly Action<IUnionTypeDescriptor>? _configure;

    protected internal UnionType()
    {
    }

    public UnionType(Action<IUnionTypeDescriptor> configure)
    {
        _configure = configure;
    }

    public override TypeKind Kind => TypeKind.Union;

    public IReadOnlyList<ObjectType> Members { get; internal set; } = [];

    /// <summary>The members as declared, whatever their kind; schema validation judges them.</summary>
    internal IReadOnlyList<NamedType> DeclaredMembers { get; set; } = [];

    /// <summary>Names the object type of a value; null when the runtime types of the members decide.</summary>
    public Func<object, string?>? ResolveType { get; internal set; }

    TypeConfiguration ITypeDefinition.Define(TypeDefinitions definitions) => Define(definitions);

    /// <summary>Describes the type, where a class derives from it.</summary>
    protected virtual void Configure(IUnionTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    private protected virtual TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = new UnionTypeConfiguration { Name = MemberNames.ToTypeName(GetType()) };
        Configure(new UnionTypeDescriptor(configuration));
        return configuration;
    }
}
