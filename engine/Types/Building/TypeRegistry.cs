using Cacao.Language;

namespace Cacao.Types;

/// <summary>The types of one schema while it is built: finds them by name and .NET type, and makes what is only referred to.</summary>
internal sealed class TypeRegistry(SchemaConfiguration configuration, TypeFactoryOptions options)
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, string> _outputNames = [];
    private readonly Dictionary<Type, string> _inputNames = [];
    private readonly Dictionary<IType, ListType> _lists = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IType, NonNullType> _nonNulls = new(ReferenceEqualityComparer.Instance);

    /// <summary>Enums that were made because a field has the .NET enum's type; still to be completed.</summary>
    public Queue<EnumTypeConfiguration> InferredEnums { get; } = new();

    public NamedType Add(TypeConfiguration type)
    {
        NamedType created = type switch
        {
            InterfaceTypeConfiguration => new InterfaceType { Name = type.Name },
            ObjectTypeConfiguration => new ObjectType { Name = type.Name },
            UnionTypeConfiguration => new UnionType { Name = type.Name },
            EnumTypeConfiguration => new EnumType { Name = type.Name },
            InputObjectTypeConfiguration => new InputObjectType { Name = type.Name },
            ScalarTypeConfiguration scalar => CreateScalar(scalar),
            _ => throw new SchemaException($"The configuration of \"{type.Name}\" has an unknown kind."),
        };
        if (!_types.TryAdd(type.Name, created))
        {
            throw new SchemaException($"There can be only one type named \"{type.Name}\".");
        }

        if (type.RuntimeType is { } runtimeType && runtimeType != typeof(object))
        {
            switch (type)
            {
                case InputObjectTypeConfiguration:
                    _inputNames.TryAdd(runtimeType, type.Name);
                    break;
                case EnumTypeConfiguration or ScalarTypeConfiguration:
                    _inputNames.TryAdd(runtimeType, type.Name);
                    _outputNames.TryAdd(runtimeType, type.Name);
                    break;
                default:
                    _outputNames.TryAdd(runtimeType, type.Name);
                    break;
            }
        }

        return created;
    }

    /// <summary>True when a scalar of the schema has <c>@serializeAs</c>.</summary>
    public bool UsesSerializeAs
    {
        get
        {
            foreach (var type in _types.Values)
            {
                if (type is ScalarType && DirectiveReader.Find(type.Directives, "serializeAs") is not null)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public NamedType? Find(string name) => _types.GetValueOrDefault(name);

    /// <summary>A scalar that was added in code; it is part of the schema even when nothing refers to it.</summary>
    public void AddExplicitScalar(ScalarType scalar)
    {
        scalar.CompleteDirectives();
        scalar.Converters = configuration.Features.Get<TypeConverters>();
        if (_types.TryAdd(scalar.Name, scalar) && scalar.RuntimeType != typeof(object) && IsBindable(scalar))
        {
            _inputNames[scalar.RuntimeType] = scalar.Name;
            _outputNames[scalar.RuntimeType] = scalar.Name;
        }
    }

    /// <summary>A second scalar for a type that has one of the engine's serves those members that ask for it.</summary>
    public static bool IsBindable(ScalarType scalar)
        => scalar.BindsRuntimeType || scalar.GetType().Assembly == typeof(ScalarType).Assembly || BuiltInScalars.GetName(scalar.RuntimeType) is null;

    public NamedType GetNamed(string name, string coordinate)
        => TryGetNamed(name)
            ?? throw new SchemaException(coordinate.Length == 0 || !options.AllowsKnownScalars
                ? $"Unknown type: \"{name}\"."
                : $"Unknown type \"{name}\" at {coordinate}.");

    public NamedType? TryGetNamed(string name)
    {
        if (_types.TryGetValue(name, out var type))
        {
            return type;
        }

        var scalar = BuiltInScalars.CreateSpecified(name) ?? (options.AllowsKnownScalars ? BuiltInScalars.CreateKnown(name) : null);
        if (scalar is not null)
        {
            scalar.Converters = configuration.Features.Get<TypeConverters>();
            _types.Add(name, scalar);
        }

        return scalar;
    }

    public IType Resolve(TypeReference reference, bool isInput, string coordinate)
    {
        switch (reference)
        {
            case TypeReference.Named named:
                return GetNamed(named.Name, coordinate);
            case TypeReference.List list:
                return ListOf(Resolve(list.Element, isInput, coordinate));
            case TypeReference.NonNull nonNull:
                var nullable = Resolve(nonNull.Nullable, isInput, coordinate);
                return nullable as NonNullType ?? NonNullOf(nullable);
            case TypeReference.Clr clr:
                return ResolveClr(clr.RuntimeType, isInput, coordinate);
            default:
                throw new SchemaException($"The type reference {reference} at {coordinate} has an unknown kind.");
        }
    }

    private IType ResolveClr(Type runtimeType, bool isInput, string coordinate)
    {
        var type = Nullable.GetUnderlyingType(runtimeType) ?? runtimeType;
        if ((isInput ? _inputNames : _outputNames).TryGetValue(type, out var name))
        {
            return _types[name];
        }

        if (BuiltInScalars.GetName(type) is { } scalarName && TryGetNamed(scalarName) is { } scalar)
        {
            return scalar;
        }

        if (type.IsEnum)
        {
            return InferEnum(type);
        }

        if (CollectionTypes.GetElementType(type) is { } element)
        {
            return ListOf(ResolveClr(element, isInput, coordinate));
        }

        throw new SchemaException(
            $"There is no {(isInput ? "input" : "output")} type for {type.FullName} at {coordinate}. Bind it to a type, or ignore the member.");
    }

    private NamedType InferEnum(Type type)
    {
        var enumeration = EnumInference.Infer(type);
        configuration.Types.Add(enumeration);
        InferredEnums.Enqueue(enumeration);
        return Add(enumeration);
    }

    private ScalarType CreateScalar(ScalarTypeConfiguration scalar)
        => scalar.Scalar
            ?? options.Scalars.Find(s => string.Equals(s.Name, scalar.Name, StringComparison.Ordinal))
            ?? BuiltInScalars.CreateSpecified(scalar.Name)
            ?? new PassThroughScalarType(scalar.Name);

    private ListType ListOf(IType element)
    {
        if (!_lists.TryGetValue(element, out var list))
        {
            _lists.Add(element, list = new ListType(element));
        }

        return list;
    }

    private NonNullType NonNullOf(IType nullable)
    {
        if (!_nonNulls.TryGetValue(nullable, out var nonNull))
        {
            _nonNulls.Add(nullable, nonNull = new NonNullType(nullable));
        }

        return nonNull;
    }
}
