namespace EShop.Local;

/// <summary>A folder that stands for a clone; its servers' data goes with it.</summary>
public sealed class TemporaryClone : IDisposable
{
    public TemporaryClone()
    {
        Root = Directory.CreateTempSubdirectory("eshop-clone-").FullName;
        Folders = LocalFolders.Of(Root);
    }

    public string Root { get; }

    public LocalFolders Folders { get; }

    public void Dispose()
    {
        if (Directory.Exists(Folders.Data))
        {
            Directory.Delete(Folders.Data, recursive: true);
        }

        if (Directory.Exists(Root))
        {
            Directory.Delete(Root, recursive: true);
        }
    }
}
