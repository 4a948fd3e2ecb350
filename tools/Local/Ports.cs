using System.Net;
using System.Net.Sockets;

namespace EShop.Local;

/// <summary>TCP ports of the loopback interface.</summary>
public static class Ports
{
    /// <summary>A port that nothing listens on now.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Whether a port can be listened on.</summary>
    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>The port remembered in a file while it is free, else a new one, remembered there.</summary>
    public static int Remembered(string path)
    {
        if (File.Exists(path) && int.TryParse(File.ReadAllText(path), out var known) && IsFree(known))
        {
            return known;
        }

        var port = Free();
        File.WriteAllText(path, port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return port;
    }
}
