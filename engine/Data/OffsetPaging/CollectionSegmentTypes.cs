using Cacao.Types;

namespace Cacao.Data;

/// <summary>Makes the types of segments, one for each field that has a name of its own.</summary>
internal sealed class CollectionSegmentTypes(SchemaConfiguration schema, PagingOptions options)
{
    private const string InfoName = "CollectionSegmentInfo";

    public void Apply(FieldConfiguration field, OffsetPagingFeature feature)
    {
        var settings = OffsetPagingSettings.Create(feature, options);
        field.Features.Set(settings);
        var item = NodeReference.Create(field, feature.ItemType);
        var infers = feature.InferCollectionSegmentNameFromField ?? options.InferCollectionSegmentNameFromField
            ?? PagingDefaults.InferCollectionSegmentNameFromField;
        var prefix = feature.CollectionSegmentName
            ?? (infers ? ConnectionTypes.ToTypeName(field.Name) : NodeReference.GetName(schema, item));
        field.Type = TypeReference.Of(AddSegment($"{prefix}CollectionSegment", item, settings.IncludeTotalCount));
        AddArgument(field, "skip");
        AddArgument(field, "take");
        schema.AddListSize(
            field.Directives,
            settings.MaxPageSize,
            ["take"],
            settings.DefaultPageSize,
            ["items"],
            settings.RequirePagingBoundaries);
    }

    private string AddSegment(string name, TypeReference item, bool includeTotalCount)
    {
        if (schema.Find(name) is not ObjectTypeConfiguration segment)
        {
            AddInfo();
            segment = new ObjectTypeConfiguration { Name = name, Description = "A segment of a collection." };
            segment.Fields.Add(PageInfoTypes.Field(
                "pageInfo",
                TypeReference.Of(InfoName).AsNonNull(),
                "Information to aid in pagination.",
                static c => c.Parent<ICollectionSegment>().Info));
            segment.Fields.Add(PageInfoTypes.Field(
                "items",
                item.AsList(),
                "A flattened list of the items.",
                static c => c.Parent<ICollectionSegment>().Items));
            schema.Types.Add(segment);
        }

        if (includeTotalCount && !segment.Fields.Exists(static f => f.Name == "totalCount"))
        {
            var total = new FieldConfiguration
            {
                Name = "totalCount",
                Type = TypeReference.Of("Int").AsNonNull(),
                PureResolver = static c => c.Parent<ICollectionSegment>().TotalCount,
            };
            schema.AddCost(total.Directives, static o => o.DefaultResolverCost);
            segment.Fields.Add(total);
        }

        return name;
    }

    private void AddInfo()
    {
        if (schema.Find(InfoName) is not null)
        {
            return;
        }

        var info = new ObjectTypeConfiguration { Name = InfoName, Description = "Information about the offset pagination." };
        info.Fields.Add(PageInfoTypes.Field(
            "hasNextPage",
            TypeReference.Of("Boolean").AsNonNull(),
            "Indicates whether more items exist following the set defined by the clients arguments.",
            static c => c.Parent<CollectionSegmentInfo>().HasNextPage));
        info.Fields.Add(PageInfoTypes.Field(
            "hasPreviousPage",
            TypeReference.Of("Boolean").AsNonNull(),
            "Indicates whether more items exist prior the set defined by the clients arguments.",
            static c => c.Parent<CollectionSegmentInfo>().HasPreviousPage));
        schema.Types.Add(info);
    }

    private static void AddArgument(FieldConfiguration field, string name)
    {
        if (!field.Arguments.Exists(a => a.Name == name))
        {
            field.Arguments.Add(new InputValueConfiguration { Name = name, Type = TypeReference.Of(typeof(int)), RuntimeType = typeof(int) });
        }
    }
}
