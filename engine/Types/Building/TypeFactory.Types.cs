using Cacao.Language;

namespace Cacao.Types;

internal sealed partial class TypeFactory
{
    private void Complete(NamedType type, TypeConfiguration configuration)
    {
        type.Description = configuration.Description ?? type.Description;
        type.Directives = configuration.Directives.Count == 0 ? type.Directives : [.. configuration.Directives];
        type.Features = configuration.Features;
        if (configuration.RuntimeType is { } runtimeType)
        {
            type.RuntimeType = runtimeType;
        }

        if (configuration.Features.Get<SyntaxFeature>() is { } syntax)
        {
            type.Definition = syntax.Definition;
            type.Extensions = syntax.Extensions;
        }

        switch (type, configuration)
        {
            case (ScalarType scalar, _):
                scalar.Converters = _configuration.Features.Get<TypeConverters>();
                scalar.SpecifiedByUrl = DirectiveReader.GetSpecifiedByUrl(configuration.Directives) ?? scalar.SpecifiedByUrl;
                break;
            case (InterfaceType t, InterfaceTypeConfiguration c):
                CompleteComplexType(t, c);
                t.ResolveType = c.ResolveType ?? _options.TypeResolvers.GetValueOrDefault(c.Name);
                break;
            case (ObjectType t, ObjectTypeConfiguration c):
                CompleteComplexType(t, c);
                t.IsTypeOf = c.IsTypeOf;
                break;
            case (UnionType t, UnionTypeConfiguration c):
                CompleteUnion(t, c);
                break;
            case (EnumType t, EnumTypeConfiguration c):
                CompleteEnum(t, c);
                break;
            case (InputObjectType t, InputObjectTypeConfiguration c):
                CompleteInputObject(t, c);
                break;
        }
    }

    private void CompleteComplexType(ComplexType type, ObjectTypeConfiguration configuration)
    {
        var declared = new List<NamedType>(configuration.Interfaces.Count);
        var interfaces = new List<InterfaceType>(configuration.Interfaces.Count);
        foreach (var reference in configuration.Interfaces)
        {
            var item = _registry.Resolve(reference, isInput: false, type.Name).NamedType;
            declared.Add(item);
            if (item is InterfaceType implemented && !interfaces.Contains(implemented))
            {
                interfaces.Add(implemented);
            }
        }

        type.DeclaredInterfaces = declared;
        type.Interfaces = interfaces;

        var fields = new List<FieldDefinition>(configuration.Fields.Count);
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in configuration.Fields)
        {
            var definition = CreateField(field, type, $"{type.Name}.{field.Name}");
            if (positions.TryAdd(field.Name, fields.Count))
            {
                fields.Add(definition);
            }
            else
            {
                fields[positions[field.Name]] = definition;
            }
        }

        type.Fields = fields;
    }

    private FieldDefinition CreateField(FieldConfiguration field, ComplexType declaringType, string coordinate)
    {
        var arguments = field.Arguments.Count == 0 ? [] : new InputValueDefinition[field.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = CreateInputValue(field.Arguments[i], $"{coordinate}({field.Arguments[i].Name}:)");
        }

        var definition = new FieldDefinition
        {
            Name = field.Name,
            Description = field.Description,
            DeclaringType = declaringType,
            Arguments = arguments,
            Type = _registry.Resolve(field.Type, isInput: false, coordinate),
            DeprecationReason = field.DeprecationReason ?? DirectiveReader.GetDeprecationReason(field.Directives),
            Directives = field.Directives.Count == 0 ? [] : [.. field.Directives],
            SubscribeResolver = field.SubscribeResolver,
            MemberName = field.MemberName,
            ParentRequirements = field.ParentRequirements,
            Features = field.Features,
            Definition = field.Features.Get<FieldSyntaxFeature>()?.Definition,
        };
        if (declaringType is ObjectType)
        {
            _options.Resolvers.TryGetValue(coordinate, out var bound);
            ResolverCompiler.Compile(definition, field, bound, _options.DefaultResolver, declaringType.IsBuiltIn);
        }

        return definition;
    }

    private InputValueDefinition CreateInputValue(InputValueConfiguration value, string coordinate) => new()
    {
        Name = value.Name,
        Description = value.Description,
        Type = _registry.Resolve(value.Type, isInput: true, coordinate),
        DefaultValue = value.DefaultValue,
        DeprecationReason = value.DeprecationReason ?? DirectiveReader.GetDeprecationReason(value.Directives),
        Directives = value.Directives.Count == 0 ? [] : [.. value.Directives],
        RuntimeType = value.RuntimeType ?? typeof(object),
        Formatter = value.Formatter,
        Features = value.Features,
        Definition = value.Features.Get<InputValueSyntaxFeature>()?.Definition,
    };

    private void CompleteUnion(UnionType type, UnionTypeConfiguration configuration)
    {
        var declared = new List<NamedType>(configuration.Members.Count);
        var members = new List<ObjectType>(configuration.Members.Count);
        foreach (var reference in configuration.Members)
        {
            var member = _registry.Resolve(reference, isInput: false, type.Name).NamedType;
            declared.Add(member);
            if (member is ObjectType objectType && !members.Contains(objectType))
            {
                members.Add(objectType);
            }
        }

        type.DeclaredMembers = declared;
        type.Members = members;
        type.ResolveType = configuration.ResolveType ?? _options.TypeResolvers.GetValueOrDefault(configuration.Name);
    }

    private static void CompleteEnum(EnumType type, EnumTypeConfiguration configuration)
    {
        var values = new List<EnumValueDefinition>(configuration.Values.Count);
        foreach (var value in configuration.Values)
        {
            values.Add(new EnumValueDefinition
            {
                Name = value.Name,
                Description = value.Description,
                DeprecationReason = value.DeprecationReason ?? DirectiveReader.GetDeprecationReason(value.Directives),
                Directives = value.Directives.Count == 0 ? [] : [.. value.Directives],
                RuntimeValue = value.RuntimeValue,
                Definition = value.Definition,
            });
        }

        type.Values = values;
    }

    private void CompleteInputObject(InputObjectType type, InputObjectTypeConfiguration configuration)
    {
        var fields = new List<InputValueDefinition>(configuration.Fields.Count);
        foreach (var field in configuration.Fields)
        {
            fields.Add(CreateInputValue(field, $"{type.Name}.{field.Name}"));
        }

        type.Fields = fields;
        type.IsOneOf = configuration.IsOneOf || DirectiveReader.Find(configuration.Directives, "oneOf") is not null;
        type.Factory = configuration.GetFactory();
    }
}
