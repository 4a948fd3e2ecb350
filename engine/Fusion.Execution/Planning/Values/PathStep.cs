namespace Cacao.Fusion.Execution;

/// <summary>One field of a path; its slot may differ by the type of the object.</summary>
internal sealed class PathStep(string name)
{
    public string Name { get; } = name;

    public List<(IndexSet Types, ResponseField Field)> Fields { get; } = [];

    public int SlotFor(int type)
    {
        foreach (var (types, field) in Fields)
        {
            if (types.Contains(type))
            {
                return field.Slot;
            }
        }

        return -1;
    }
}
