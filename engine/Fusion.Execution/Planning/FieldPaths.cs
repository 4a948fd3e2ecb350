using System.Runtime.CompilerServices;
using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>Takes a field selection map apart into the paths of its leaves.</summary>
internal static class FieldPaths
{
    private static readonly ConditionalWeakTable<SelectedValueNode, List<FieldPath>> s_known = [];

    public static List<FieldPath> Of(SelectedValueNode value) => s_known.GetValue(value, static v =>
    {
        var paths = new List<FieldPath>();
        AddValue(v, null, [], paths);
        return paths;
    });

    private static void AddValue(SelectedValueNode value, string? startType, List<FieldPathSegment> prefix, List<FieldPath> paths)
    {
        foreach (var entry in value.Entries)
        {
            var start = startType ?? (prefix.Count == 0 ? entry.Path?.TypeCondition?.Name.Value : null);
            var segments = new List<FieldPathSegment>(prefix);
            if (entry.Path is { } path)
            {
                if (path.TypeCondition is { } narrowed && prefix.Count > 0)
                {
                    segments[^1] = segments[^1] with { TypeCondition = narrowed.Name.Value };
                }

                foreach (var segment in path.Segments)
                {
                    segments.Add(new FieldPathSegment(segment.Name.Value, segment.TypeCondition?.Name.Value));
                }
            }

            if (entry.ObjectValue is { } map)
            {
                AddObject(map, start, segments, paths);
            }
            else if (entry.ListValue is { } list)
            {
                AddList(list, start, segments, paths);
            }
            else
            {
                paths.Add(new FieldPath(start, segments));
            }
        }
    }

    private static void AddObject(SelectedObjectValueNode map, string? start, List<FieldPathSegment> prefix, List<FieldPath> paths)
    {
        foreach (var field in map.Fields)
        {
            if (field.Value is { } value)
            {
                AddValue(value, start, prefix, paths);
            }
            else
            {
                paths.Add(new FieldPath(start, [.. prefix, new FieldPathSegment(field.Name.Value, null)]));
            }
        }
    }

    private static void AddList(SelectedListValueNode list, string? start, List<FieldPathSegment> prefix, List<FieldPath> paths)
    {
        if (list.ElementList is { } inner)
        {
            AddList(inner, start, prefix, paths);
        }
        else
        {
            AddValue(list.Element!, start, prefix, paths);
        }
    }
}
