using System.Reflection;

namespace Cacao.Types;

/// <summary>
/// Gives what is marked with <see cref="IdFeature"/> the type <c>ID</c>. With global object identification results are formatted and input is
/// parsed; without it ids are the keys themselves, as text.
/// </summary>
internal sealed class GlobalIdInterceptor : ITypeInterceptor
{
    public int Order => 210;

    public void OnConfigure(SchemaConfiguration schema)
    {
        var serializer = schema.HasGlobalIds()
            ? schema.Services?.GetService(typeof(INodeIdSerializer)) as INodeIdSerializer ?? NodeIdSerializer.Default
            : null;
        foreach (var type in schema.Types)
        {
            switch (type)
            {
                case ObjectTypeConfiguration objectType:
                    foreach (var field in objectType.Fields)
                    {
                        if (field.Features.Get<IdFeature>() is { } feature)
                        {
                            var name = feature.TypeName ?? FindName(schema, feature) ?? type.Name;
                            ApplyField(field, name, serializer);
                        }

                        ApplyValues(schema, field.Arguments, serializer);
                    }

                    break;
                case InputObjectTypeConfiguration input:
                    ApplyValues(schema, input.Fields, serializer);
                    break;
            }
        }
    }

    /// <summary>The type's name in the schema, or the name that it has in others when this one only takes its ids.</summary>
    private static string? FindName(SchemaConfiguration schema, IdFeature feature)
        => feature.NodeType is { } nodeType
            ? schema.FindOutput(nodeType)?.Name ?? nodeType.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? nodeType.Name
            : null;

    private static void ApplyField(FieldConfiguration field, string typeName, INodeIdSerializer? serializer)
    {
        field.Type = TypeReferences.ReplaceNamed(field.Type, "ID");
        field.LeafResolver = null;
        if (serializer is null)
        {
            return;
        }

        if (field.Middleware.Count == 0 && field.PureResolver is { } pure)
        {
            field.PureResolver = context => GlobalIdFormatter.Format(pure(context), typeName, serializer);
        }
        else if (field.Middleware.Count == 0 && field is { Resolver: null, BatchResolver: null })
        {
            var member = DefaultResolver.Create(field.MemberName ?? field.Name);
            field.PureResolver = context => GlobalIdFormatter.Format(member(context), typeName, serializer);
        }
        else
        {
            field.Middleware.Insert(0, next => async context =>
                GlobalIdFormatter.Format(await next(context).ConfigureAwait(false), typeName, serializer));
        }
    }

    private static void ApplyValues(SchemaConfiguration schema, List<InputValueConfiguration> values, INodeIdSerializer? serializer)
    {
        foreach (var value in values)
        {
            if (value.Features.Get<IdFeature>() is not { } feature)
            {
                continue;
            }

            var typeName = feature.TypeName ?? FindName(schema, feature);
            var keyType = Nullable.GetUnderlyingType(feature.KeyType) ?? feature.KeyType;
            var existing = value.Formatter;
            value.Type = TypeReferences.ReplaceNamed(value.Type, "ID");
            value.Formatter = input =>
            {
                var key = serializer is null ? GlobalIdFormatter.ParseKey(input, keyType) : GlobalIdFormatter.Parse(input, keyType, typeName, serializer);
                return existing is null ? key : existing(key);
            };
        }
    }
}
