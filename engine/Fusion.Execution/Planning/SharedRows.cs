namespace Cacao.Fusion.Execution;

/// <summary>Finds the objects that only one call reads as parts of others: see <see cref="ObjectReader.Shares"/>.</summary>
internal static class SharedRows
{
    public static void Find(OperationNode[] nodes)
    {
        var readers = new Dictionary<ResponseObject, List<ObjectReader>>();
        foreach (var node in nodes)
        {
            Collect(node.Reader, readers);
        }

        foreach (var own in readers.Values)
        {
            own[0].Shares = own.Count == 1;
        }
    }

    private static void Collect(ObjectReader parent, Dictionary<ResponseObject, List<ObjectReader>> readers)
    {
        foreach (var property in parent.Properties)
        {
            foreach (var field in property.Fields)
            {
                if (field.Child is not { } child)
                {
                    continue;
                }

                if (!readers.TryGetValue(child.Object, out var known))
                {
                    readers.Add(child.Object, known = []);
                }

                known.Add(child);
                Collect(child, readers);
            }
        }
    }
}
