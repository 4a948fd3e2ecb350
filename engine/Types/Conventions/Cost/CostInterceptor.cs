using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// Writes <c>@cost</c> and <c>@listSize</c>: what attributes say, and a default weight for fields whose resolvers do more than compute.
/// </summary>
internal sealed class CostInterceptor : ITypeInterceptor
{
    public int Order => 500;

    public void OnConfigure(SchemaConfiguration schema)
    {
        var options = schema.Features.Get<CostOptions>() ?? new CostOptions();
        foreach (var type in schema.Types)
        {
            Apply(type.Features, type.Directives);
            switch (type)
            {
                case InterfaceTypeConfiguration interfaceType:
                    ApplyFields(interfaceType, null);
                    break;
                case ObjectTypeConfiguration objectType:
                    var weighs = options.ApplyCostDefaults && objectType.Name != schema.SubscriptionTypeName;
                    ApplyFields(objectType, weighs ? options.DefaultResolverCost : null);
                    break;
                case InputObjectTypeConfiguration input:
                    ApplyValues(input.Fields);
                    break;
            }
        }
    }

    private static void ApplyFields(ObjectTypeConfiguration type, double? defaultCost)
    {
        foreach (var field in type.Fields)
        {
            if (field.Features.Get<ListSizeFeature>() is { } listSize && DirectiveReader.Find(field.Directives, "listSize") is null)
            {
                field.Directives.Add(DirectiveNodes.ListSize(listSize));
            }

            Apply(field.Features, field.Directives);
            if (defaultCost is { } cost && IsResolved(field) && DirectiveReader.Find(field.Directives, "cost") is null)
            {
                field.Directives.Add(DirectiveNodes.Cost(cost));
            }

            ApplyValues(field.Arguments);
        }
    }

    private static bool IsResolved(FieldConfiguration field)
        => field is { LeafResolver: null, PureResolver: null } && (field.Resolver is not null || field.BatchResolver is not null);

    private static void ApplyValues(List<InputValueConfiguration> values)
    {
        foreach (var value in values)
        {
            Apply(value.Features, value.Directives);
        }
    }

    private static void Apply(FeatureCollection features, List<DirectiveNode> directives)
    {
        if (features.Get<CostFeature>() is { } feature && DirectiveReader.Find(directives, "cost") is null)
        {
            directives.Add(DirectiveNodes.Cost(feature.Weight));
        }
    }
}
