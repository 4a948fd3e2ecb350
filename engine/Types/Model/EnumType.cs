using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>An enum type (specification section 3.9).</summary>
public class EnumType : NamedType, ITypeDefinition
{
    private readonly Action<IEnumTypeDescriptor>? _configure;
    private Dictionary<string, EnumValueDefinition>? _byName;
    private Dictionary<object, EnumValueDefinition>? _byValue;

    protected internal EnumType()
    {
    }

    public EnumType(Action<IEnumTypeDescriptor> configure)
    {
        _configure = configure;
    }

    public override TypeKind Kind => TypeKind.Enum;

    public IReadOnlyList<EnumValueDefinition> Values { get; internal set; } = [];

    public bool TryGetValue(string name, [NotNullWhen(true)] out EnumValueDefinition? value)
    {
        var map = _byName;
        if (map is null)
        {
            map = new Dictionary<string, EnumValueDefinition>(StringComparer.Ordinal);
            foreach (var item in Values)
            {
                map.TryAdd(item.Name, item);
            }

            _byName = map;
        }

        return map.TryGetValue(name, out value);
    }

    /// <summary>Finds a value by what a resolver returned.</summary>
    public bool TryGetByRuntimeValue(object runtimeValue, [NotNullWhen(true)] out EnumValueDefinition? value)
    {
        var map = _byValue;
        if (map is null)
        {
            map = [];
            foreach (var item in Values)
            {
                map.TryAdd(item.RuntimeValue, item);
            }

            _byValue = map;
        }

        return map.TryGetValue(runtimeValue, out value);
    }

    TypeConfiguration ITypeDefinition.Define(TypeDefinitions definitions) => Define(definitions);

    /// <summary>Describes the type, where a class derives from it.</summary>
    protected virtual void Configure(IEnumTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    private protected virtual TypeConfiguration Define(TypeDefinitions definitions)
    {
        var configuration = new EnumTypeConfiguration { Name = MemberNames.ToTypeName(GetType()) };
        Configure(new EnumTypeDescriptor(configuration));
        return configuration;
    }
}
