namespace EShop.House.Tree;

/// <summary>Asserts that a list is empty, and says all of it where it is not.</summary>
internal static class Offenders
{
    public static void None<T>(IEnumerable<T> found)
    {
        var offenders = found.Select(item => item?.ToString()).ToArray();
        Assert.True(offenders.Length == 0, "\n" + string.Join('\n', offenders));
    }
}
