namespace Cacao.Types;

/// <summary>The types of one schema that classes with <c>Configure</c> define: each class is asked once, when it is added or referred to.</summary>
internal sealed class TypeDefinitions(SchemaConfiguration schema, IServiceProvider services)
{
    private readonly Dictionary<object, TypeConfiguration> _known = [];

    /// <summary>How many classes have described types.</summary>
    public int Count => _known.Count;

    public SchemaConfiguration Schema { get; } = schema;

    public IServiceProvider Services { get; } = services;

    private RuntimeBindings? Bindings => Schema.Features.Get<RuntimeBindings>();

    public static TypeDefinitions Of(SchemaConfiguration schema, IServiceProvider services)
    {
        if (schema.Features.Get<TypeDefinitions>() is not { } definitions)
        {
            schema.Features.Set(definitions = new TypeDefinitions(schema, services));
        }

        return definitions;
    }

    /// <summary>True for a class that describes a type, which is more than a .NET type that has one.</summary>
    public static bool IsDefinition(Type type) => typeof(ITypeDefinition).IsAssignableFrom(type) && !type.IsAbstract && !type.ContainsGenericParameters;

    public TypeConfiguration Add(Type definition)
    {
        if (!_known.TryGetValue(definition, out var type))
        {
            type = Define(definition, (ITypeDefinition)Instances.Create(Services, definition));
        }

        return type;
    }

    public TypeConfiguration Add(ITypeDefinition definition)
        => _known.TryGetValue(definition, out var type) ? type : Define(definition, definition);

    /// <summary>The reference with the names of the types that classes define.</summary>
    public TypeReference Resolve(TypeReference reference)
    {
        switch (reference)
        {
            case TypeReference.NonNull nonNull:
                return Replace(reference, nonNull.Nullable, static r => r.AsNonNull());
            case TypeReference.List list:
                return Replace(reference, list.Element, static r => r.AsList());
            case TypeReference.Defined { Type: ITypeDefinition definition }:
                return TypeReference.Of(Add(definition).Name);
            case TypeReference.Clr clr when Bindings?.Types.TryGetValue(Nullable.GetUnderlyingType(clr.RuntimeType) ?? clr.RuntimeType, out var bound) == true:
                return Resolve(bound);
            case TypeReference.Clr clr when IsDefinition(clr.RuntimeType):
                return TypeReference.Of(Add(clr.RuntimeType).Name);
            case TypeReference.Clr clr when typeof(ScalarType).IsAssignableFrom(clr.RuntimeType) && !clr.RuntimeType.IsAbstract:
                return TypeReference.Of(AddScalar(clr.RuntimeType).Name);
            case TypeReference.Defined { Type: ScalarType scalar }:
                return TypeReference.Of(AddScalar(scalar).Name);
            default:
                return reference;
        }
    }

    /// <summary>The configuration of a .NET type's object, interface, union or enum, generated or made now.</summary>
    public TypeConfiguration? FindOutput(Type runtimeType)
    {
        if (Schema.FindOutput(runtimeType) is { } known)
        {
            return known;
        }

        return Schema.GetCatalogs().TryAddOutput(Schema, runtimeType, Services) ? Schema.FindOutput(runtimeType) : null;
    }

    /// <summary>The configuration of a .NET type's input object, generated for it.</summary>
    public InputObjectTypeConfiguration? FindInput(Type runtimeType)
    {
        if (Schema.FindInput(runtimeType) is { } known)
        {
            return known;
        }

        return Schema.GetCatalogs().TryAddInput(Schema, runtimeType, Services) ? Schema.FindInput(runtimeType) : null;
    }

    private TypeConfiguration Define(object key, ITypeDefinition definition)
    {
        var type = definition.Define(this);
        _known.Add(key, type);
        if (!Schema.Types.Contains(type))
        {
            Schema.Types.Add(type);
        }

        return type;
    }

    private ScalarTypeConfiguration AddScalar(Type type)
        => _known.TryGetValue(type, out var known)
            ? (ScalarTypeConfiguration)known
            : AddScalar((ScalarType)Instances.Create(Services, type));

    private ScalarTypeConfiguration AddScalar(ScalarType scalar)
    {
        if (Schema.Find(scalar.Name) is ScalarTypeConfiguration existing)
        {
            return existing;
        }

        scalar.CompleteDirectives();
        var configuration = new ScalarTypeConfiguration
        {
            Name = scalar.Name,
            Scalar = scalar,
            Description = scalar.Description,
            RuntimeType = TypeRegistry.IsBindable(scalar) ? scalar.RuntimeType : null,
        };
        _known[scalar.GetType()] = configuration;
        Schema.Types.Add(configuration);
        return configuration;
    }

    private TypeReference Replace(TypeReference reference, TypeReference inner, Func<TypeReference, TypeReference> wrap)
    {
        var resolved = Resolve(inner);
        return ReferenceEquals(resolved, inner) ? reference : wrap(resolved);
    }
}
